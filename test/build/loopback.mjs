/** Loaded into clasp before it starts: each request, whatever host it names, goes to the fake Google on loopback. */
import http from 'node:http';
import https from 'node:https';
import Module from 'node:module';
import net from 'node:net';

const LOOPBACK = '127.0.0.1';
const request = http.request;

https.request = (address, options, answered) => {
  const { host, pathname, search } = new URL(address);
  const headers = { ...options.headers, 'x-meant-for': host };
  const here = { ...options, headers, agent: undefined };
  return request(`http://${LOOPBACK}:${process.env.FAKE_GOOGLE_PORT}${pathname}${search}`, here, answered);
};

// What might go another way must not leave the machine either.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  if (options?.host !== LOOPBACK) throw new Error(`A test may not connect to ${options?.host}.`);
  return connect.apply(this, given);
};

// clasp loads more than 300 APIs and speaks to three: the others are most of its start.
const isIndexOfApis = /googleapis.build.src.(apis.)?index\.js$/;
const isUnusedApi = /^\.\/(apis\/)?(?!(apis|drive|googleapis|oauth2|script)\b)\w+/;
const load = Module._load;
Module._load = (name, parent, isMain) =>
  isIndexOfApis.test(parent?.filename) && isUnusedApi.test(name) ? {} : load(name, parent, isMain);
