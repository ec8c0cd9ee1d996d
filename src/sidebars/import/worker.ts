/** What runs beside the page. */
import { answerOrders } from '../shared/answering';
import { jobs } from './jobs';

answerOrders(jobs);
